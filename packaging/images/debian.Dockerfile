# Debian with compilers and interpreters, for judging with tool chains of its own instead of the machine's:
#
#   docker build -t tools:debian -f packaging/images/debian.Dockerfile packaging/images
#   scripts/letscode images build --from tools:debian --name letscode/debian
#   LETSCODE_DOCKER_IMAGE=letscode/debian scripts/letscode judge --backend docker PACKAGE SOURCE
#
# The machine itself needs the same tool chains at the same places: languages are looked for there.
ARG BASE=debian:bookworm-slim
FROM ${BASE}

ARG PACKAGES="gcc g++ libc6-dev openjdk-17-jdk-headless python3 pypy3 nodejs rustc golang-go fpc ruby perl lua5.4"
RUN apt-get update \
    && DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends ${PACKAGES} \
    && rm -rf /var/lib/apt/lists/* /var/cache/apt/archives/*
