// SPDX-License-Identifier: GPL-3.0-or-later
// Compiles as it stands; with AVISO_MIXES it gives the team's words where a customer's are wanted, and must not.
#include "core/report/communiquepaper.h"

report::Letter letterFrom(const CommuniqueVersion &version)
{
    report::Letter letter;
#ifdef AVISO_MIXES
    letter.measures = version.technical;
#else
    letter.measures = version.measures;
#endif
    return letter;
}
