package it.api;

public record Message(String text) {}
