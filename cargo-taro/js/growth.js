 var pages = buffer.byteLength >> 16;
 function __wasm_memory_size() {
  return pages;
 }
 function __wasm_memory_grow(pagesToAdd) {
  var oldPages = pages, newPages = oldPages + (pagesToAdd >>> 0), newBuffer;
  // An address is a signed number here: half of what WebAssembly has.
  if (newPages > 32767) return -1;
  // By half at once: each growth copies everything.
  if (newPages * 65536 > buffer.byteLength) {
   try { newBuffer = new ArrayBuffer(Math.min(Math.max(newPages, oldPages * 1.5 | 0), 32767) * 65536); } catch (_) {
    try { newBuffer = new ArrayBuffer(newPages * 65536); } catch (_) { return -1; }
   }
   HEAPU8 = new Uint8Array(newBuffer);
   HEAPU8.set(new Uint8Array(buffer));
   HEAP8 = new Int8Array(newBuffer);
   HEAP16 = new Int16Array(newBuffer);
   HEAP32 = new Int32Array(newBuffer);
   HEAPU16 = new Uint16Array(newBuffer);
   HEAPU32 = new Uint32Array(newBuffer);
   HEAPF32 = new Float32Array(newBuffer);
   HEAPF64 = new Float64Array(newBuffer);
   buffer = newBuffer;
   bufferView = HEAPU8;
  }
  pages = newPages;
  return oldPages;
 }
