# The image of helmtest.jar: docker build -t helmtest . && docker run --rm -v "$PWD:/work" helmtest check CHART
FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /build
COPY . .
RUN mvn -B -ntp -DskipTests package -pl helmtest-cli -am

FROM eclipse-temurin:17-jre
# The embedded engine keeps its program in the user's home.
RUN useradd --create-home --non-unique --uid 1000 helmtest
COPY --from=build /build/helmtest-cli/target/helmtest.jar /opt/helmtest.jar
USER helmtest
WORKDIR /work
ENTRYPOINT ["java", "-jar", "/opt/helmtest.jar"]
