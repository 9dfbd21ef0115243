package dev.breakwater.errorprone.types;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class PolymorphicTypeFromInputTest {
  private final CheckTester tester = CheckTester.of(PolymorphicTypeFromInput.class);

  @Test
  void knowsEverySwitch() {
    tester.check(
        """
        import com.fasterxml.jackson.annotation.JsonTypeInfo;
        import com.fasterxml.jackson.databind.ObjectMapper;
        import com.fasterxml.jackson.databind.json.JsonMapper;
        import com.fasterxml.jackson.databind.jsontype.*;
        import com.fasterxml.jackson.databind.jsontype.impl.LaissezFaireSubTypeValidator;
        import com.thoughtworks.xstream.XStream;
        import com.thoughtworks.xstream.security.AnyTypePermission;

        class Readers {
          @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS) // flagged
          public Object payload;

          @JsonTypeInfo(use = JsonTypeInfo.Id.MINIMAL_CLASS) // flagged
          public java.io.Serializable value() {
            return null;
          }

          void configure(ObjectMapper mapper, XStream xml) {
            mapper.enableDefaultTyping(); // flagged
            JsonMapper.builder().activateDefaultTyping(new LaissezFaireSubTypeValidator()); // flagged
            BasicPolymorphicTypeValidator.builder().allowIfBaseType(Object.class).build(); // flagged
            xml.addPermission(AnyTypePermission.ANY); // flagged
            xml.allowTypesByWildcard(new String[] {"**"}); // flagged
            com.alibaba.fastjson.parser.ParserConfig.getGlobalInstance().setAutoTypeSupport(true); // flagged
          }
        }
        """);
  }

  @Test
  void leavesWhatIsLimited() {
    tester.check(
        """
        import com.fasterxml.jackson.annotation.JsonTypeInfo;
        import com.fasterxml.jackson.databind.ObjectMapper;
        import com.fasterxml.jackson.databind.jsontype.*;
        import com.thoughtworks.xstream.XStream;
        import com.thoughtworks.xstream.security.NoTypePermission;

        class Readers {
          interface Event {}

          @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS)
          public Event event;

          @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
          public Object payload;

          void configure(ObjectMapper mapper, XStream xml) {
            var validator = BasicPolymorphicTypeValidator.builder().allowIfBaseType(Event.class).build();
            mapper.activateDefaultTyping(validator);
            xml.addPermission(NoTypePermission.NONE);
            xml.allowTypesByWildcard(new String[] {"com.acme.**"});
            com.alibaba.fastjson.parser.ParserConfig.getGlobalInstance().setAutoTypeSupport(false);
          }
        }
        """);
  }
}
