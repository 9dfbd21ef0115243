package com.example.statements;

import com.example.exchange.Settlements;
import java.util.Optional;
import java.util.function.Supplier;

/** Is handed what it reads from. */
class StatementReader {
  private final Supplier<Optional<String>> statements;
  private final Settlements settlements;

  StatementReader(Supplier<Optional<String>> statements, Settlements settlements) {
    this.statements = statements;
    this.settlements = settlements;
  }

  void drain() {
    statements.get().ifPresent(settlements::settled);
  }
}
