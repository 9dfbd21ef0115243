package it;

import lombok.Data;

@Data
public class Order {
  private String number;
}
