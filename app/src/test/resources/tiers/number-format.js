// topic: numbers with separators, as toLocaleString writes them in English
// output: 1,234,567.891 12,345 0.5

console.log((1234567.891).toLocaleString('en-US'), (12345).toLocaleString('en-US'), (0.5).toLocaleString('en-US'));
