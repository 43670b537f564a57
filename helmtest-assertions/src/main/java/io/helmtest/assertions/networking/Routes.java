package io.helmtest.assertions.networking;

import io.helmtest.assertions.subject.Subject;
import java.util.List;

/**
 * The hosts and routes of an Ingress or an HTTPRoute.
 *
 * @param place where its hosts stand
 * @param unanswered where requests match, but nothing answers them
 */
record Routes(Subject place, List<String> hosts, List<Route> routes, List<Subject> unanswered) {}
