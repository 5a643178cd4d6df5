// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ratesdialog.h"

#include "core/model/codec.h"
#include "ui/widgets/textlabel.h"

#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

RatesDialog::RatesDialog(const Rates &rates, const Viewpoint &viewpoint, QWidget *parent)
    : FormDialog(u"rates"_s, tr("Rates"), viewpoint, parent), m_hour(new QDoubleSpinBox), m_call(new QSpinBox)
{
    auto *note = new TextLabel(tr("With these, reports say what communication costs and saves. They are the same for everybody who works on this database."), TextRole::Body, Tone::Muted);
    note->setWordWrap(true);
    body()->addWidget(note);
    m_hour->setObjectName(u"rateHour"_s);
    m_hour->setAccessibleName(tr("An hour of a person costs"));
    m_hour->setRange(0, 10'000);
    m_hour->setDecimals(2);
    m_hour->setSuffix(u" €"_s);
    m_hour->setSpecialValueText(tr("not said"));
    m_call->setObjectName(u"rateCall"_s);
    m_call->setAccessibleName(tr("A call for news takes"));
    m_call->setRange(1, 240);
    m_call->setSuffix(u" min"_s);
    QFormLayout *fields = form();
    fields->addRow(tr("An hour of a person costs"), m_hour);
    fields->addRow(tr("A call for news takes"), m_call);
    auto *hint = new TextLabel(tr("The minutes count where nobody wrote down how long such calls took."), TextRole::Caption, Tone::Muted);
    hint->setWordWrap(true);
    body()->addWidget(hint);
    m_hour->setValue(static_cast<double>(rates.centsAnHour) / 100);
    m_call->setValue(rates.callMinutes);
    setDoes(tr("Save"));
    markOpened();
}

Rates RatesDialog::rates() const
{
    return {qRound64(m_hour->value() * 100), m_call->value()};
}

QJsonObject RatesDialog::typed() const
{
    return toJson(rates()).toObject();
}

void RatesDialog::takeUp(const QJsonObject &typed)
{
    Rates rates;
    if (!fromJson(typed, rates))
        return;
    m_hour->setValue(static_cast<double>(rates.centsAnHour) / 100);
    m_call->setValue(rates.callMinutes);
}
