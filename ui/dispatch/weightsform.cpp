// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dispatch/weightsform.h"

#include "core/exchange/csv.h"
#include "ui/calendars/checkedline.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

WeightsForm::WeightsForm(Dispatching &dispatching, const DispatchWeights &weights, QWidget *parent)
    : RecordForm(u"weightsForm"_s, tr("What counts when technicians are ranked"), parent), m_dispatching(dispatching)
{
    auto *words = new TextLabel(tr("Each is a number from 0 to 100; only how they stand to each other matters. 0: it does not count."), TextRole::Body, Tone::Muted);
    words->setWordWrap(true);
    addWidget(words, Width::Whole);
    const std::pair<const char16_t *, QString> fields[] = {{u"distance", tr("Distance: the nearest")},
                                                           {u"skill", tr("Skills: the most skilled")},
                                                           {u"free", tr("Free: who can go soonest")},
                                                           {u"load", tr("Load: who has the fewest open incidents")},
                                                           {u"known", tr("Knows this customer or unit")}};
    size_t i = 0;
    DispatchWeights::describe(weights, [&](const char *, double weight) {
        m_lines.push_back(addLine(u"weight-"_s + QString::fromUtf16(fields[i].first), fields[i].second, locale().toString(weight, 'g', 4)));
        ++i;
    });
    built();
}

QFuture<Result<void>> WeightsForm::write()
{
    DispatchWeights weights;
    CheckedLine *bad = nullptr;
    size_t i = 0;
    DispatchWeights::describe(weights, [&](const char *, double &weight) {
        CheckedLine *line = m_lines[i++];
        const std::optional<double> value = csvNumber(line->text());
        if (value && *value >= 0 && *value <= 100)
            weight = *value;
        else if (!bad)
            bad = line;
    });
    if (bad)
        return wrong(bad, tr("a number from 0 to 100 is needed."));
    return m_dispatching.saveWeights(weights);
}
