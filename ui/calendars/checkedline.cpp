// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendars/checkedline.h"

#include "ui/theme/theme.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

CheckedLine::CheckedLine(const QString &id, const QString &name, QWidget *parent)
    : QWidget(parent), m_edit(new QLineEdit), m_below(new QWidget), m_icon(new IconLabel(u"error"_s, Tone::Overdue, 4)), m_text(new TextLabel({}, TextRole::Caption, Tone::Overdue))
{
    const Theme theme = Theme::of(this);
    m_edit->setObjectName(id);
    setName(name);
    m_text->setObjectName(id + u"Error"_s);
    m_text->setWordWrap(true);
    auto *row = new QHBoxLayout(m_below);
    row->setContentsMargins(theme.space(1), 0, 0, 0);
    row->setSpacing(theme.space(1));
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme.space(0.5));
    column->addWidget(m_edit);
    column->addWidget(m_below);
    m_below->hide();
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        clearError();
        Q_EMIT typed();
    });
    connect(m_edit, &QLineEdit::editingFinished, this, &CheckedLine::left);
}

QString CheckedLine::text() const
{
    return m_edit->text().trimmed();
}

void CheckedLine::setText(const QString &text)
{
    m_edit->setText(text);
    m_edit->setCursorPosition(0);
    clearError();
}

void CheckedLine::setName(const QString &name)
{
    m_name = name;
    m_edit->setAccessibleName(name);
}

void CheckedLine::setError(const QString &error)
{
    m_error = u"%1: %2"_s.arg(m_name, error);
    say(m_error, true);
}

void CheckedLine::setNote(const QString &note)
{
    m_error.clear();
    say(u"%1: %2"_s.arg(m_name, note), false);
}

void CheckedLine::clearError()
{
    m_error.clear();
    m_below->hide();
    m_edit->setAccessibleDescription({});
}

void CheckedLine::say(const QString &text, bool wrong)
{
    m_icon->setIcon(wrong ? u"error"_s : u"info"_s, wrong ? Tone::Overdue : Tone::Info);
    m_text->setTone(wrong ? Tone::Overdue : Tone::Info);
    m_text->setText(text);
    m_edit->setAccessibleDescription(text);
    m_below->show();
}

QWidget *captioned(const QString &caption, QWidget *field, QWidget *buddy)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(Theme::of(field).space(0.5));
    auto *label = new TextLabel(caption, TextRole::Caption, Tone::Muted);
    label->setBuddy(buddy);
    column->addWidget(label);
    column->addWidget(field);
    column->addStretch();
    return box;
}
