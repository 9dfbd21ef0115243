package com.example.billing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of invoices that are waiting for the archive. */
final class InvoiceFiles {
  private InvoiceFiles() {}

  static void move(String[] files) throws IOException {
    for (String file : files) {
      Files.move(Path.of(file), Path.of(file + ".done"));
    }
  }
}
