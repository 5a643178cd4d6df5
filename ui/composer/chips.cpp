// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/chips.h"

#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>

Chips::Chips(const QString &name, QWidget *parent) : QWidget(parent), m_name(name)
{
    const Theme theme = Theme::of(this);
    auto *label = new TextLabel(name, TextRole::Caption, Tone::Muted);
    label->setFixedWidth(std::max(theme.space(29), label->sizeHint().width()));
    label->setFixedHeight(theme.space(7));
    auto *box = new QWidget;
    m_flow = new FlowLayout(box);
    m_flow->setContentsMargins({});
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(theme.space(1));
    row->addWidget(label, 0, Qt::AlignTop);
    row->addWidget(box, 1);
}

void Chips::add(int value, const QString &id, const BadgeContent &content)
{
    auto *chip = new Chip(content);
    chip->setObjectName(id);
    chip->setCheckable(true);
    chip->setProperty("value", value);
    m_flow->addWidget(chip);
    setText(value, content);
    connect(chip, &QAbstractButton::toggled, this, &Chips::changed);
}

void Chips::setText(int value, const BadgeContent &content)
{
    Chip *chip = find(value);
    chip->setContent(content);
    chip->setAccessibleName(QStringLiteral("%1: %2").arg(m_name, content.text));
}

Chip *Chips::find(int value) const
{
    for (Chip *chip : findChildren<Chip *>()) {
        if (chip->property("value").toInt() == value)
            return chip;
    }
    return nullptr;
}

std::vector<int> Chips::chosen() const
{
    std::vector<int> values;
    for (int i = 0; i < m_flow->count(); ++i) {
        const auto *chip = qobject_cast<Chip *>(m_flow->itemAt(i)->widget());
        if (chip && chip->isChecked())
            values.push_back(chip->property("value").toInt());
    }
    return values;
}

void Chips::choose(const std::vector<int> &values)
{
    const QSignalBlocker quiet(this);
    for (Chip *chip : findChildren<Chip *>())
        chip->setChecked(std::find(values.begin(), values.end(), chip->property("value").toInt()) != values.end());
}
