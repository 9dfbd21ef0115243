package com.example.gateway;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Shows old quotes, and says which are not there. */
@RestController
public class CalmQuoteArchiveController {
  private final QuoteArchiveController.Archive archive;

  public CalmQuoteArchiveController(QuoteArchiveController.Archive archive) {
    this.archive = archive;
  }

  @GetMapping("/calm-archive/{number}")
  public Quote quote(@PathVariable("number") long number) {
    return archive
        .findById(number)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
