package it;

public class Orders {
  @SuppressWarnings("unchecked")
  public void receive() {
    run(); // NOSONAR
  }

  @SuppressWarnings("BareNosonar") // what the scanner says here is known, see #17
  public void resend() {
    run(); // NOSONAR
  }

  private void run() {}
}
