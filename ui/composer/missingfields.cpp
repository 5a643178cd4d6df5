// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/missingfields.h"

#include "ui/theme/buttonkind.h"
#include "ui/theme/stylepainting.h"
#include "ui/theme/theme.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

MissingFields::MissingFields(const Language &language, QWidget *parent) : QWidget(parent), m_language(language), m_head(new TextLabel({}, TextRole::Strong))
{
    setObjectName(u"missingFields"_s);
    setAccessibleName(tr("What is still missing in the text"));
    const Theme theme = Theme::of(this);
    auto *fillButton = new QPushButton(tr("Fill in"));
    fillButton->setObjectName(u"fillIn"_s);
    setButtonKind(fillButton, ButtonKind::Secondary);
    connect(fillButton, &QPushButton::clicked, this, &MissingFields::fill);
    auto *top = new QHBoxLayout;
    top->setSpacing(theme.space(2));
    top->addWidget(new IconLabel(u"warning"_s, Tone::Soon));
    top->addWidget(m_head, 1);
    top->addWidget(fillButton);
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(theme.space(3), theme.space(2), theme.space(3), theme.space(2));
    m_column->setSpacing(theme.space(1.5));
    m_column->addLayout(top);
    hide();
}

void MissingFields::ask(const QStringList &names)
{
    setVisible(!names.isEmpty());
    if (names == m_names)
        return;
    std::map<QString, QString> typed;
    for (qsizetype i = 0; i < m_fields.size(); ++i)
        typed[m_names[i]] = m_fields[i]->text();
    if (m_rows) { // one of its fields may be at work right now
        m_rows->hide();
        m_rows->setParent(nullptr);
        m_rows->deleteLater();
        m_rows = nullptr;
    }
    m_fields.clear();
    m_names = names;
    m_head->setText(tr("%n thing(s) still missing in the text", nullptr, static_cast<int>(names.size())));
    m_rows = new QWidget;
    auto *grid = new QGridLayout(m_rows);
    const Theme theme = Theme::of(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(theme.space(3));
    grid->setVerticalSpacing(theme.space(1.5));
    for (const QString &name : names) {
        const QString known = placeholderText(name, m_language);
        auto *field = new QLineEdit(typed[name]);
        field->setObjectName(u"missing-"_s + name);
        field->setPlaceholderText(known.isEmpty() ? tr("No placeholder has this name: what should stand here?") : tr("Not known here: what should stand here?"));
        const QString words = known.isEmpty() ? u"{{%1}}"_s.arg(name) : u"%1  {{%2}}"_s.arg(known, name);
        field->setAccessibleName(words);
        auto *label = new TextLabel(words, TextRole::Body);
        label->setBuddy(field);
        connect(field, &QLineEdit::returnPressed, this, &MissingFields::fill);
        grid->addWidget(label, static_cast<int>(m_fields.size()), 0);
        grid->addWidget(field, static_cast<int>(m_fields.size()), 1);
        m_fields.append(field);
    }
    grid->setColumnStretch(1, 1);
    m_column->addWidget(m_rows);
}

void MissingFields::focusFirst()
{
    for (QLineEdit *field : m_fields) {
        if (field->text().trimmed().isEmpty()) {
            field->setFocus();
            return;
        }
    }
}

void MissingFields::fill()
{
    PlaceholderValues values;
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        if (!m_fields[i]->text().trimmed().isEmpty())
            values[m_names[i]] = m_fields[i]->text().trimmed();
    }
    if (values.empty())
        focusFirst();
    else
        Q_EMIT filled(values);
}

void MissingFields::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = Theme::of(this);
    painting::roundedRect(&painter, rect(), theme.radius(), theme.colors().soon.soft, theme.colors().soon.ink);
}
