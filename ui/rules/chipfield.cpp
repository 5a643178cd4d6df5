// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/chipfield.h"

#include <algorithm>

ChipField::ChipField(const QString &name, QWidget *parent) : QWidget(parent), m_name(name), m_flow(new FlowLayout(this))
{
    m_flow->setContentsMargins({});
}

void ChipField::add(int value, const QString &id, const QString &text)
{
    auto *chip = new Chip({{}, text, Tone::Neutral});
    chip->setObjectName(id);
    chip->setCheckable(true);
    chip->setAccessibleName(QStringLiteral("%1: %2").arg(m_name, text));
    m_flow->addWidget(chip);
    m_chips.emplace_back(value, chip);
    if (m_chips.size() == 1)
        setFocusProxy(chip);
    connect(chip, &QAbstractButton::toggled, this, &ChipField::changed);
}

/// A form asks for a height once and may give less later: what the lines of chips need is the least.
void ChipField::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (const int height = m_flow->heightForWidth(width()); height != minimumHeight())
        setMinimumHeight(height);
}

std::vector<int> ChipField::chosen() const
{
    std::vector<int> values;
    for (const auto &[value, chip] : m_chips) {
        if (chip->isChecked())
            values.push_back(value);
    }
    return values;
}

void ChipField::choose(const std::vector<int> &values)
{
    const QSignalBlocker quiet(this);
    for (const auto &[value, chip] : m_chips)
        chip->setChecked(std::find(values.begin(), values.end(), value) != values.end());
}
