// The way into a Neo4j of 2025 or later, whose jars have no main class; scripts/neo4j.mjs runs this file as it stands.
import org.neo4j.server.BlockingBootstrapper;
import org.neo4j.server.CommunityBootstrapper;
import org.neo4j.server.NeoBootstrapper;

class Start {
    public static void main(String[] arguments) {
        System.exit(NeoBootstrapper.start(new BlockingBootstrapper(new CommunityBootstrapper()), arguments));
    }
}
