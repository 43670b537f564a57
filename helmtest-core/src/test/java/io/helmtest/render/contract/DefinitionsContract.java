package io.helmtest.render.contract;

import org.junit.jupiter.api.Test;

/** Custom resource definitions in crds/. */
interface DefinitionsContract extends RendererContract {

  @Test
  default void definitionsStandBeforeAllObjects() {
    chart()
        .template("kind: Namespace\n")
        .file("crds/b.yaml", "kind: CustomResourceDefinition\nmetadata: {name: b}")
        .file("crds/a.yaml", "kind: CustomResourceDefinition\nmetadata: {name: a}")
        .file("crds/deep/c.yaml", "kind: CustomResourceDefinition\nmetadata: {name: c}")
        .renders(
            """
            ---
            # Source: demo/crds/a.yaml
            kind: CustomResourceDefinition
            metadata: {name: a}
            ---
            # Source: demo/crds/b.yaml
            kind: CustomResourceDefinition
            metadata: {name: b}
            ---
            # Source: demo/crds/deep/c.yaml
            kind: CustomResourceDefinition
            metadata: {name: c}
            ---
            # Source: demo/templates/a.yaml
            kind: Namespace
            """);
  }

  @Test
  default void definitionsAreNoTemplates() {
    chart()
        .file("crds/a.yaml", "kind: A\ntext: \"{{ .Release.Name }}\"")
        .renders(
            """
            ---
            # Source: demo/crds/a.yaml
            kind: A
            text: "{{ .Release.Name }}"
            """);
  }

  @Test
  default void severalDefinitionsInAFile() {
    chart()
        .file("crds/a.yaml", "---\nkind: A\n---\nkind: B")
        .renders(
            """
            ---
            # Source: demo/crds/a.yaml
            ---
            kind: A
            ---
            kind: B
            """);
  }

  @Test
  default void definitionsOfSubcharts() {
    chart()
        .file("crds/a.yaml", "kind: A")
        .subchart("sub", "kind: B")
        .file("charts/sub/crds/s.yaml", "kind: S")
        .renders(
            """
            ---
            # Source: demo/crds/a.yaml
            kind: A
            ---
            # Source: demo/charts/sub/crds/s.yaml
            kind: S
            ---
            # Source: demo/charts/sub/templates/s.yaml
            kind: B
            """);
  }

  @Test
  default void filesBesideThemThatAreNoYaml() {
    chart()
        .file("crds/README.md", "# Definitions")
        .file("crds/a.json", "{\"kind\": \"A\"}")
        .renders(
            """
            ---
            # Source: demo/crds/a.json
            {"kind": "A"}
            """);
  }

  @Test
  default void definitionsKeepTheirLineEnds() {
    chart()
        .file("crds/a.yaml", "kind: A\n\n")
        .template("kind: B")
        .inHelm3(
            "keeps them as well",
            """
            ---
            # Source: demo/crds/a.yaml
            kind: A


            ---
            # Source: demo/templates/a.yaml
            kind: B
            """)
        .renders(
            """
            ---
            # Source: demo/crds/a.yaml
            kind: A


            ---
            # Source: demo/templates/a.yaml
            kind: B
            """);
  }

  @Test
  default void definitionsThatAreTemplates() {
    chart()
        .template("a.yaml", "kind: CustomResourceDefinition\n")
        .template("b.yaml", "kind: Namespace\n")
        .renders(
            """
            ---
            # Source: demo/templates/b.yaml
            kind: Namespace

            ---
            # Source: demo/templates/a.yaml
            kind: CustomResourceDefinition
            """);
  }
}
