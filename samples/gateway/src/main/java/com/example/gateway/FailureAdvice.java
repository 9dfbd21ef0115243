package com.example.gateway;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Turns failures into answers, and tells everything to the caller and nothing to the log. */
@RestControllerAdvice
public class FailureAdvice {
  @ExceptionHandler({CarrierException.class, IllegalArgumentException.class})
  @ResponseStatus(HttpStatus.BAD_GATEWAY)
  public String onCarrier(CarrierException e) {
    return "the carrier did not answer";
  }

  @ExceptionHandler(RuntimeException.class)
  public ResponseEntity<String> onFailure(RuntimeException e) {
    return ResponseEntity.internalServerError().body("failed: " + e.getMessage());
  }

  @ExceptionHandler(Exception.class)
  @ResponseStatus(HttpStatus.INTERNAL_SERVER_ERROR)
  public String onAnythingElse(Exception e) {
    return "failed";
  }
}
