package dev.letscode.worker.wasm;

/** Error numbers of WASI preview 1, as far as programs here can see them. */
enum Errno {
    SUCCESS(0),
    BADF(8),
    FAULT(21),
    INVAL(28),
    IO(29),
    NOENT(44),
    NOSYS(52),
    NOTSUP(58),
    SPIPE(70);

    private final int number;

    Errno(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }
}
