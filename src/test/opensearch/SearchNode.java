import org.codelibs.opensearch.runner.OpenSearchRunner;

/**
 * One OpenSearch node, until whoever started it closes its input. Started from source, with its own class path:
 * {@code java -cp 'lib/*' SearchNode.java FOLDER PORT}.
 */
class SearchNode {

    public static void main(String[] arguments) throws Exception {
        var runner = new OpenSearchRunner();
        runner.onBuild((_, settings) -> settings.put("http.port", arguments[1])
                .put("discovery.type", "single-node")
                // A test machine is allowed to be nearly full.
                .put("cluster.routing.allocation.disk.threshold_enabled", false));
        runner.build(OpenSearchRunner.newConfigs()
                .basePath(arguments[0])
                .numOfNode(1)
                .clusterName("haidang-test-" + arguments[1])
                .pluginTypes("org.opensearch.plugin.analysis.icu.AnalysisICUPlugin"));
        System.in.transferTo(System.err);
        System.exit(0);
    }
}
