package it.late;

import java.util.concurrent.CompletableFuture;

class Prices {
  static class NotFound extends RuntimeException {}

  interface Store {
    int priceOf(String article);
  }

  CompletableFuture<Integer> priceOf(String article, Store store) {
    return CompletableFuture.supplyAsync(() -> store.priceOf(article))
        .handle((price, failure) -> failure instanceof NotFound ? -1 : price);
  }
}
