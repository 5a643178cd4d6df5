// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rulerows.h"

#include "core/text/language.h"

using namespace Qt::StringLiterals;

QList<RowContent> ruleChangeRows(const std::vector<RuleChange> &changes, const Language &language)
{
    using enum RuleChange::What;
    const auto iconOf = [](RuleChange::What what) { return what == Added ? u"add"_s : what == Removed ? u"close"_s : what == SwitchedOn ? u"settled"_s : what == SwitchedOff ? u"minus"_s : u"correction"_s; };
    const auto toneOf = [](RuleChange::What what) { return what == Removed || what == SwitchedOff ? Tone::Muted : what == Changed ? Tone::Accent : Tone::Settled; };
    QList<RowContent> rows;
    for (const RuleChange &change : changes) {
        const QString name = change.rule.name.in(language.code());
        const QString what = word(change.what, language);
        // A row for each detail, so that none is cut off behind another; the first says of which rule.
        rows << RowContent{iconOf(change.what), toneOf(change.what), name, {}, change.details.value(0), what, toneOf(change.what), {}, true};
        for (const QString &detail : change.details.mid(1))
            rows << RowContent{iconOf(change.what), Tone::Muted, name, {}, detail, {}, Tone::Muted, {}, false};
    }
    return rows;
}
