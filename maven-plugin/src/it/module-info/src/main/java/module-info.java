module it {
  requires java.net.http;
  exports it;
}
