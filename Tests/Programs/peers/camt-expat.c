/* Totals a CAMT.053 with expat: bookings, what came in less what went out in cents, and the seconds of the
   processor that it took. What our own reader is held against: cc -O2 camt-expat.c -lexpat */
#include <expat.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static int depth, entry, wanted, length, credit, booked;
static long count, sum, cents;
static char text[256];

static void start(void *user, const char *name, const char **attributes) {
  (void)user, (void)attributes;
  depth++;
  wanted = 0;
  if (!entry) {
    if (!strcmp(name, "Ntry")) entry = depth, cents = 0, credit = 0, booked = 0;
    return;
  }
  if (depth != entry + 1) return;
  wanted = !strcmp(name, "Amt") || !strcmp(name, "CdtDbtInd") || !strcmp(name, "Sts");
  length = 0;
}

static void data(void *user, const char *bytes, int size) {
  (void)user;
  if (!wanted || length + size > 255) return;
  memcpy(text + length, bytes, size);
  length += size;
}

static void end(void *user, const char *name) {
  (void)user;
  if (wanted) {
    text[length] = 0;
    if (name[0] == 'A') {
      char *rest;
      cents = strtol(text, &rest, 10) * 100;
      if (*rest == '.' && rest[1]) cents += (rest[1] - '0') * 10 + (rest[2] ? rest[2] - '0' : 0);
    } else if (name[0] == 'C') {
      credit = text[0] == 'C';
    } else {
      booked = !strcmp(text, "BOOK");
    }
    wanted = 0;
  }
  if (depth == entry) {
    if (booked) count++, sum += credit ? cents : -cents;
    entry = 0;
  }
  depth--;
}

int main(int count_of, char **words) {
  if (count_of < 2) return 2;
  FILE *file = fopen(words[1], "rb");
  if (!file) return 2;
  XML_Parser parser = XML_ParserCreate(NULL);
  XML_SetElementHandler(parser, start, end);
  XML_SetCharacterDataHandler(parser, data);
  for (;;) {
    void *buffer = XML_GetBuffer(parser, 1 << 16);
    size_t size = fread(buffer, 1, 1 << 16, file);
    if (!XML_ParseBuffer(parser, (int)size, size == 0)) return 1;
    if (size == 0) break;
  }
  printf("%ld %ld %.3f\n", count, sum, (double)clock() / CLOCKS_PER_SEC);
  return 0;
}
