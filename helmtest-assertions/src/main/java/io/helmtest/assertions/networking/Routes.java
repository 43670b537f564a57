package io.helmtest.assertions.networking;

import io.helmtest.assertions.subject.Subject;
import java.util.List;

/** The hosts and routes of an Ingress or an HTTPRoute, and where its hosts stand. */
record Routes(Subject place, List<String> hosts, List<Route> routes) {}
