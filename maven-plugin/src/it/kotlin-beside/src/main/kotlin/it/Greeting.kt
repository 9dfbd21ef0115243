package it

fun greeting() = "hello"
