package com.example.gateway;

/** Where a parcel was, and when. */
public record TrackingEvent(String place, String time) {}
