# Ubuntu with compilers and interpreters; see debian.Dockerfile for how it is used.
ARG BASE=ubuntu:24.04
FROM ${BASE}

ARG PACKAGES="gcc g++ libc6-dev openjdk-21-jdk-headless python3 pypy3 nodejs rustc golang-go fpc ruby perl lua5.4"
RUN apt-get update \
    && DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends ${PACKAGES} \
    && rm -rf /var/lib/apt/lists/* /var/cache/apt/archives/*
