package com.example.gateway;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectMapper.DefaultTyping;
import com.fasterxml.jackson.databind.jsontype.impl.LaissezFaireSubTypeValidator;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists parcels in a state, as long as the state is spelt right. */
@RestController
public class ParcelController {
  /** How far a parcel has come. */
  public enum State {
    ON_ITS_WAY,
    DELIVERED
  }

  private final ObjectMapper mapper;

  public ParcelController(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  static ObjectMapper sessions() {
    ObjectMapper mapper = new ObjectMapper();
    mapper.activateDefaultTyping(LaissezFaireSubTypeValidator.instance, DefaultTyping.NON_FINAL);
    return mapper;
  }

  @GetMapping("/parcels")
  public List<State> parcels(@RequestParam("state") String state) {
    return List.of(State.valueOf(state));
  }

  public <T> List<T> read(String json) throws JsonProcessingException {
    return mapper.readValue(json, new TypeReference<List<T>>() {});
  }
}
