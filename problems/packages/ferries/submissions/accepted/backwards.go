package main

import (
	"bufio"
	"fmt"
	"os"
)

var parent, size []int
var pairs int64

func find(v int) int {
	for parent[v] != v {
		parent[v] = parent[parent[v]]
		v = parent[v]
	}
	return v
}

func unite(u, v int) {
	u, v = find(u), find(v)
	if u == v {
		return
	}
	if size[u] < size[v] {
		u, v = v, u
	}
	pairs += int64(size[u]) * int64(size[v])
	parent[v] = u
	size[u] += size[v]
}

func main() {
	in := bufio.NewReaderSize(os.Stdin, 1<<16)
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	next := func() int {
		value := 0
		c, _ := in.ReadByte()
		for c < '0' {
			c, _ = in.ReadByte()
		}
		for c >= '0' {
			value = 10*value + int(c-'0')
			c, _ = in.ReadByte()
		}
		return value
	}
	n, m, q := next(), next(), next()
	parent, size = make([]int, n+1), make([]int, n+1)
	for i := range parent {
		parent[i], size[i] = i, 1
	}
	u, v := make([]int, m+1), make([]int, m+1)
	for i := 1; i <= m; i++ {
		u[i], v[i] = next(), next()
	}
	closures, closed := make([]int, q), make([]bool, m+1)
	for i := range closures {
		closures[i] = next()
		closed[closures[i]] = true
	}
	for i := 1; i <= m; i++ {
		if !closed[i] {
			unite(u[i], v[i])
		}
	}
	answers := make([]int64, q)
	for i := q - 1; i >= 0; i-- {
		answers[i] = pairs
		unite(u[closures[i]], v[closures[i]])
	}
	for _, answer := range answers {
		fmt.Fprintln(out, answer)
	}
}
