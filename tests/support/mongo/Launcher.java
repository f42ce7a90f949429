import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;

/** Runs the stand-in for MongoDB on a free port of this machine, says its address on one line, and ends with its standard input. */
public class Launcher {
  public static void main(String[] args) throws Exception {
    var server = new MongoServer(new MemoryBackend());
    System.out.println(server.bindAndGetConnectionString());
    while (System.in.read() >= 0) {
      // Nothing is said to it: the end of the input means that the test run is gone.
    }
    server.shutdownNow();
  }
}
