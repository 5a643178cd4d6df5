// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/theme/icons.h"
#include "ui/theme/stylepainting.h"
#include "ui/widgets/textlabel.h"

#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace
{
/// The icon on a soft disc.
class Medallion : public QWidget
{
public:
    Medallion(QString icon, QWidget *parent) : QWidget(parent), m_icon(std::move(icon))
    {
        const int edge = Theme::of(this).space(16);
        setFixedSize(edge, edge);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme theme = Theme::of(this);
        const ToneColors tone = theme.colors().accentTone;
        painting::roundedRect(&painter, rect(), width() / 2.0, tone.soft);
        const int margin = theme.space(4.5);
        icons::paint(&painter, rect().adjusted(margin, margin, -margin, -margin), m_icon, tone.ink);
    }

private:
    QString m_icon;
};
}

EmptyState::EmptyState(const QString &icon, const QString &sentence, const QString &action, QWidget *parent)
    : QWidget(parent), m_sentence(new TextLabel(sentence, TextRole::Strong, Tone::Neutral, this)),
      m_hint(new TextLabel({}, TextRole::Body, Tone::Muted, this)), m_button(new QPushButton(action, this))
{
    const Theme theme = Theme::of(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(6), theme.space(6), theme.space(6), theme.space(6));
    column->setSpacing(theme.space(1.5));
    column->addStretch(2);
    column->addWidget(new Medallion(icon, this), 0, Qt::AlignHCenter);
    column->addSpacing(theme.space(3));
    for (TextLabel *label : {m_sentence, m_hint}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addSpacing(theme.space(3));
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
    m_hint->hide();
    m_button->setVisible(!action.isEmpty());
    m_button->setObjectName(u"emptyStateAction"_s);
    m_button->setAccessibleName(action.isEmpty() ? sentence : action);
    setAccessibleName(sentence);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::triggered);
}

void EmptyState::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
}

void EmptyState::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}
