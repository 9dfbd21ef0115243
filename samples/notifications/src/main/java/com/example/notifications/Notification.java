package com.example.notifications;

/** A text for somebody. */
public record Notification(String id, String recipient, String text) {}
