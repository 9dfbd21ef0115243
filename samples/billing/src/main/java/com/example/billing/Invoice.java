package com.example.billing;

import java.math.BigDecimal;

/** What a customer owes. */
public record Invoice(String number, String customerId, BigDecimal amount) {}
