package com.example.telemetry;

/** What a meter showed. */
public record Reading(String meter, long value) {}
