/* Frames: one byte of type, four of length (little endian), then the payload. */
#include "init.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#define IN_SIZE (2 * (FRAME_HEADER + MAX_PAYLOAD))
#define OUT_SIZE (4 * (FRAME_HEADER + MAX_PAYLOAD))

static unsigned char in[IN_SIZE], out[OUT_SIZE];
static size_t in_from, in_to, out_from, out_to;

void wire_start(void) {
    /* Only writing must not block: reading happens when poll() has said that there is something. */
    if (fcntl(STDOUT_FILENO, F_SETFL, O_NONBLOCK) != 0) {
        die("fcntl", "standard output");
    }
}

bool wire_fill(void) {
    if (in_from > 0) {
        memmove(in, in + in_from, in_to - in_from);
        in_to -= in_from;
        in_from = 0;
    }
    if (in_to == IN_SIZE) {
        return true;
    }
    ssize_t n = read(STDIN_FILENO, in + in_to, IN_SIZE - in_to);
    if (n > 0) {
        in_to += (size_t)n;
        return true;
    }
    return n < 0 && (errno == EINTR || errno == EAGAIN);
}

static uint32_t little_endian(const unsigned char *p) {
    return (uint32_t)p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 | (uint32_t)p[3] << 24;
}

bool wire_next(struct frame *frame) {
    if (in_to - in_from < FRAME_HEADER) {
        return false;
    }
    uint32_t length = little_endian(in + in_from + 1);
    if (length > MAX_PAYLOAD) {
        errno = EMSGSIZE;
        die("frame", "from the owner");
    }
    if (in_to - in_from < FRAME_HEADER + length) {
        return false;
    }
    frame->type = in[in_from];
    frame->length = length;
    frame->payload = in + in_from + FRAME_HEADER;
    in_from += FRAME_HEADER + length;
    return true;
}

void wire_wait(struct frame *frame) {
    while (!wire_next(frame)) {
        if (!wire_fill()) {
            _exit(0);
        }
    }
}

bool wire_can_queue(int frames) {
    size_t needed = (size_t)frames * (FRAME_HEADER + MAX_PAYLOAD);
    if (out_from > 0 && OUT_SIZE - out_to < needed) {
        memmove(out, out + out_from, out_to - out_from);
        out_to -= out_from;
        out_from = 0;
    }
    return OUT_SIZE - out_to >= needed;
}

bool wire_has_output(void) {
    return out_from < out_to;
}

unsigned char *wire_reserve(void) {
    if (!wire_can_queue(1)) {
        wire_drain();
    }
    return out + out_to + FRAME_HEADER;
}

void wire_commit(uint8_t type, uint32_t length) {
    out[out_to] = type;
    put_u32(out + out_to + 1, length);
    out_to += FRAME_HEADER + length;
}

void wire_flush(void) {
    while (out_from < out_to) {
        ssize_t n = write(STDOUT_FILENO, out + out_from, out_to - out_from);
        if (n < 0) {
            if (errno == EAGAIN || errno == EINTR) {
                return;
            }
            _exit(0); /* the owner is gone */
        }
        out_from += (size_t)n;
    }
    out_from = out_to = 0;
}

void wire_drain(void) {
    for (wire_flush(); wire_has_output(); wire_flush()) {
        struct pollfd writable = {.fd = STDOUT_FILENO, .events = POLLOUT};
        poll(&writable, 1, -1);
    }
    out_from = out_to = 0;
}

void wire_refuse(const char *what, const char *name, int error) {
    int length = snprintf((char *)wire_reserve(), MAX_PAYLOAD, "%s %s: %s", what, name, strerror(error));
    wire_commit(FRAME_REFUSED, (uint32_t)length);
    wire_drain();
}

static const unsigned char *take(struct cursor *c, size_t n) {
    if ((size_t)(c->end - c->at) < n) {
        errno = EPROTO;
        die("frame", "is shorter than its kind");
    }
    const unsigned char *p = c->at;
    c->at += n;
    return p;
}

uint8_t take_u8(struct cursor *c) {
    return *take(c, 1);
}

uint32_t take_u32(struct cursor *c) {
    return little_endian(take(c, 4));
}

uint64_t take_u64(struct cursor *c) {
    uint64_t low = take_u32(c);
    return low | (uint64_t)take_u32(c) << 32;
}

char *take_string(struct cursor *c) {
    size_t length = strnlen((const char *)c->at, (size_t)(c->end - c->at));
    return (char *)take(c, length + 1);
}

unsigned char *put_u32(unsigned char *p, uint32_t value) {
    for (int i = 0; i < 4; i++) {
        *p++ = (unsigned char)(value >> (8 * i));
    }
    return p;
}

unsigned char *put_u64(unsigned char *p, uint64_t value) {
    return put_u32(put_u32(p, (uint32_t)value), (uint32_t)(value >> 32));
}
