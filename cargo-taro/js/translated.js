
/* WIDE */
/* BULK */
// Makes an instance; gives what it exports.
export const translated = imports => {
  const made = instantiate({ MODULE: /* IMPORTS */, env: { setTempRet0: it => { rest = it | 0 }, getTempRet0: () => rest/* MEMORY */ } })
  /* ATTACH */
  /* EXPORTS */
  return made
}

// The upper half of a 64-bit number that comes back.
let rest = 0
