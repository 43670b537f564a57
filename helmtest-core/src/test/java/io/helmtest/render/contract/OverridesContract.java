package io.helmtest.render.contract;

import org.junit.jupiter.api.Test;

/** Single values put over all layers. */
interface OverridesContract extends RendererContract {

  @Test
  default void eachOptionIsOverTheOneBefore() {
    values()
        .values("a: own\nb: own\nc: own\nd: own\ne: own\n")
        .layer("a: layer\nb: layer\nc: layer\nd: layer\n")
        .setFile("a", "file")
        .setString("a=string,b=string")
        .set("a=set,b=set,c=set")
        .setJson("a", "\"json\"")
        .setJson("b", "\"json\"")
        .setJson("c", "\"json\"")
        .setJson("d", "\"json\"")
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            values: {"a":"file","b":"string","c":"set","d":"json","e":"own"}
            """);
  }

  @Test
  default void theLastOfOneOptionCounts() {
    values()
        .set("a=1")
        .set("a=2,b=1")
        .set("b=2")
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            values: {"a":2,"b":2}
            """);
  }

  @Test
  default void typesThatSetGuesses() {
    values()
        .set("a=1,b=1.5,c=true,d=null,e=,f=text,g=0755,h=1e3,i=-3,j=\"8\",k=yes,l=0")
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            values: {"a":1,"b":"1.5","c":true,"d":null,"e":"","f":"text","g":"0755","h":"1e3","i":-3,"j":"\\"8\\"","k":"yes","l":0}
            """);
  }

  @Test
  default void setStringGuessesNothing() {
    values()
        .setString("a=1,b=true,c=null,d={1,2},e=")
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            values: {"a":"1","b":"true","c":"null","d":["1","2"],"e":""}
            """);
  }

  @Test
  default void listsInBraces() {
    values()
        .set("a={1,two,true},b={},c[0]={x}")
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            values: {"a":[1,"two",true],"b":[""],"c":[["x"]]}
            """);
  }

  @Test
  default void oneItemOfAList() {
    values()
        .layer("list: [{name: x, port: 1}, {name: z}]\n")
        .set("list[0].port=2,list[2].name=new")
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            values: {"list":[{"name":"x","port":2},{"name":"z"},{"name":"new"}]}
            """);
  }

  @Test
  default void oneItemOfTheChartsOwnList() {
    values()
        .values("list: [1, 2, 3]\n")
        .set("list[1]=9")
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            values: {"list":[null,9]}
            """);
  }

  @Test
  default void escapedCommasDotsAndEquals() {
    values()
        .set("a=x\\,y,labels.example\\.org/app=web,b=c=d,path=C:\\\\x")
        .setString("list[0]=1\\,2")
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            values: {"a":"x,y","b":"c=d","labels":{"example.org/app":"web"},"list":["1,2"],"path":"C:\\\\x"}
            """);
  }

  @Test
  default void jsonKeepsItsTypes() {
    values()
        .layer("list: [{a: 1}]\nmap: {a: 1}\n")
        .setJson("list[0].b", "{\"c\": [1, null, \"é\"]}")
        .setJson("map", "{\"b\": false}")
        .setJson("text", "\"a,b=c{}\"")
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            values: {"list":[{"a":1,"b":{"c":[1,null,"é"]}}],"map":{"b":false},"text":"a,b=c{}"}
            """);
  }

  @Test
  default void fileContentAsItIs() {
    values()
        .setFile("script", "#!/bin/sh\necho \"a,b={c}\" \\\n  é\n\n")
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            values: {"script":"#!/bin/sh\\necho \\"a,b={c}\\" \\\\\\n  é\\n\\n"}
            """);
  }

  @Test
  default void valuesOfSubcharts() {
    chart()
        .subchart("sub", "values: {{ toJson .Values }}")
        .file("charts/sub/values.yaml", "a: 1\nmap: {b: 1, c: 2}\n")
        .set("sub.a=2,sub.map.b=null")
        .renders(
            """
            ---
            # Source: demo/charts/sub/templates/s.yaml
            values: {"a":2,"global":{},"map":{"c":2}}
            """);
  }

  @Test
  default void jsonThatIsNone() {
    values().setJson("a", "{\"b\": s3cret").fails("failed parsing --set-json data a=…");
  }

  @Test
  default void aPathThatLeadsThroughAValue() {
    values()
        .layer("a: text\n")
        .set("a.b=1")
        .fails(
            "failed parsing --set data: unable to parse key: interface conversion: interface {} is string, not map[string]interface {}");
  }

  @Test
  default void anIndexThatIsNoNumber() {
    values()
        .set("a[x]=1")
        .fails(
            "failed parsing --set data: error parsing index: strconv.Atoi: parsing \"x\": invalid syntax");
  }

  @Test
  default void anIndexThatIsTooHigh() {
    values()
        .set("a[99999999]=1")
        .fails(
            "failed parsing --set data: index of 99999999 is greater than maximum supported index of 65536");
  }

  @Test
  default void aKeyWithoutAValue() {
    values().set("a=1,b").fails("failed parsing --set data: key \"b\" has no value");
  }

  private ContractChart values() {
    return chart().template("values: {{ toJson .Values }}");
  }
}
