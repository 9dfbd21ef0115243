package com.example.gateway;

import java.math.BigDecimal;

/** What a carrier asks for a parcel. */
public record Quote(String carrier, BigDecimal price) {}
