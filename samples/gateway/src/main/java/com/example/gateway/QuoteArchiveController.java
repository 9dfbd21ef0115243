package com.example.gateway;

import org.springframework.data.repository.CrudRepository;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Shows old quotes, and is alarmed by each that is not there. */
@RestController
public class QuoteArchiveController {
  /** Quotes by number. */
  public interface Archive extends CrudRepository<Quote, Long> {}

  private final Archive archive;

  public QuoteArchiveController(Archive archive) {
    this.archive = archive;
  }

  @GetMapping("/archive/{number}")
  public Quote quote(@PathVariable("number") long number) {
    return archive.findById(number).orElseThrow();
  }
}
