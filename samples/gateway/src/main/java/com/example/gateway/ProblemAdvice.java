package com.example.gateway;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Turns failures into answers that name an incident, under which the log has the whole story. */
@RestControllerAdvice
public class ProblemAdvice {
  private static final Logger LOG = System.getLogger(ProblemAdvice.class.getName());

  @ExceptionHandler({CarrierException.class, IllegalArgumentException.class})
  @ResponseStatus(HttpStatus.BAD_GATEWAY)
  public String onCarrier(RuntimeException e) {
    return "the carrier did not answer";
  }

  @ExceptionHandler
  public ResponseEntity<String> onFailure(Exception e) {
    var incident = UUID.randomUUID();
    LOG.log(Level.ERROR, "incident " + incident, e);
    return ResponseEntity.internalServerError().body("failed, incident " + incident);
  }
}
