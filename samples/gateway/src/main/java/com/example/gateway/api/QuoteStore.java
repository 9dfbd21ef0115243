package com.example.gateway.api;

import com.example.gateway.Quote;
import java.sql.SQLException;
import java.util.List;

/** Keeps quotes, in a database as everybody can see. */
public interface QuoteStore {
  List<Quote> of(String carrier) throws SQLException;
}
