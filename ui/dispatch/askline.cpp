// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dispatch/askline.h"

#include "ui/theme/buttonkind.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

AskLine::AskLine(QWidget *parent)
    : QWidget(parent), m_question(new TextLabel({}, TextRole::Strong)), m_line(new QLineEdit), m_do(new QPushButton), m_leave(new QPushButton(tr("Cancel")))
{
    setObjectName(u"askLine"_s);
    const Theme theme = Theme::of(this);
    m_question->setWordWrap(true);
    m_line->setObjectName(u"askedWords"_s);
    m_line->setMaxLength(2000);
    m_do->setObjectName(u"askedDo"_s);
    m_leave->setObjectName(u"askedLeave"_s);
    setButtonKind(m_do, ButtonKind::Primary);
    setButtonKind(m_leave, ButtonKind::Quiet);
    for (QPushButton *button : {m_do, m_leave})
        button->setAutoDefault(false); // Enter in the line is its own
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.space(2));
    row->addWidget(m_line, 1);
    row->addWidget(m_do);
    row->addWidget(m_leave);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme.space(1));
    column->addWidget(m_question);
    column->addLayout(row);
    connect(m_line, &QLineEdit::returnPressed, m_do, &QPushButton::click);
    connect(m_do, &QPushButton::clicked, this, [this] { m_answer(m_line->text().trimmed()); });
    connect(m_leave, &QPushButton::clicked, this, &AskLine::leave);
    hide();
}

void AskLine::ask(const QString &question, const QString &button, std::function<void(const QString &)> answer)
{
    m_answer = std::move(answer);
    if (m_question->text() != question)
        m_line->clear(); // what was typed was about somebody else
    m_question->setText(question);
    m_line->setAccessibleName(question);
    m_do->setText(button);
    show();
    m_line->setFocus();
}

void AskLine::finish()
{
    m_line->clear();
    hide();
}

void AskLine::leave()
{
    hide();
    Q_EMIT left();
}

void AskLine::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && (m_do->hasFocus() || m_leave->hasFocus()))
        static_cast<QPushButton *>(focusWidget())->click();
    else if (enter)
        event->accept(); // the line has answered; the window's own button stays alone
    else if (event->key() == Qt::Key_Escape)
        leave();
    else
        QWidget::keyPressEvent(event);
}
