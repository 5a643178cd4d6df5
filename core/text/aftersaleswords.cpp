// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/aftersaleswords.h"

#include "core/text/casewords.h"
#include "core/text/learnedwords.h"

QStringList aftersalesLines(const AftersalesAct &act, const Language &language, const MomentSaid &said)
{
    QStringList lines{caseActInWords(act, language), unitActLine(act, language, said)};
    lines += learnedLines(act, language, said);
    lines.removeAll(QString());
    return lines;
}
