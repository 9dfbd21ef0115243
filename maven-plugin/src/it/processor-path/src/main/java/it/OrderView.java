package it;

import lombok.Builder;
import lombok.Value;

@Value
@Builder
public class OrderView {
  String number;
}
