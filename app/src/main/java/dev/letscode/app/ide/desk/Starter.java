package dev.letscode.app.ide.desk;

/** What a new source begins with. */
final class Starter {

    private Starter() {}

    static String of(String languageId) {
        return switch (languageId) {
            case "cpp17", "cpp20", "cpp23" -> """
                #include <bits/stdc++.h>
                using namespace std;

                int main() {
                    ios::sync_with_stdio(false);
                    cin.tie(nullptr);

                }
                """;
            case "c" -> """
                #include <stdio.h>

                int main(void) {

                }
                """;
            case "java" -> """
                import java.io.*;
                import java.util.*;

                public class Main {
                    public static void main(String[] args) throws IOException {
                        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));

                    }
                }
                """;
            case "python3" -> """
                import sys

                def main():
                    data = sys.stdin.read().split()

                main()
                """;
            case "javascript" -> """
                const lines = require('fs').readFileSync(0, 'utf8').split('\\n');

                """;
            case "rust" -> """
                use std::io::{self, Read};

                fn main() {
                    let mut input = String::new();
                    io::stdin().read_to_string(&mut input).unwrap();

                }
                """;
            case "kotlin" -> """
                fun main() {

                }
                """;
            case "go" -> """
                package main

                import (
                	"bufio"
                	"fmt"
                	"os"
                )

                func main() {
                	in := bufio.NewReader(os.Stdin)
                	_ = in
                	fmt.Println()
                }
                """;
            default -> "";
        };
    }
}
