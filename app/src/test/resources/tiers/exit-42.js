// topic: exit code 42
// input: 42
// ends: exit 42

process.exit(Number(require('fs').readFileSync(0, 'utf8')));
