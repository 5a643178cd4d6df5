// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/filterfield.h"

#include "core/model/filterwords.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStringListModel>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostOffered = 14;

QString quoted(const QString &value)
{
    return value.contains(u' ') || value.contains(u',') ? u'"' + QString(value).remove(u'"') + u'"' : value;
}

/// Does the value, or a word within it, go on as begun?
bool goesOn(const QString &value, const QString &begun)
{
    const QString folded = filterFolded(value);
    return folded.startsWith(begun) || folded.contains(u' ' + begun);
}

}

FilterField::FilterField(const QString &language, QWidget *parent)
    : QLineEdit(parent), m_language(language), m_words(new QStringListModel(this)), m_completer(new QCompleter(m_words, this))
{
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion); // what fits is chosen here
    m_completer->popup()->setObjectName(u"filterOffers"_s);
    m_completer->popup()->setAccessibleName(tr("What may stand here"));
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &FilterField::take);
    connect(this, &QLineEdit::textEdited, this, [this] { offer(); });
}

void FilterField::setKnown(FilterKey key, const QStringList &values)
{
    m_known[key] = values;
}

QStringList FilterField::offered() const
{
    return m_completer->popup()->isVisible() ? m_words->stringList() : QStringList();
}

QAbstractItemView *FilterField::popup() const
{
    return m_completer->popup();
}

void FilterField::offer(bool evenNothingTyped)
{
    m_completion = filterCompletion(text(), cursorPosition(), m_language);
    QStringList words = m_completion.words;
    if (m_completion.key) {
        for (const QString &value : m_known[*m_completion.key]) {
            if (words.size() < mostOffered && goesOn(value, m_completion.begun))
                words << quoted(value);
        }
    }
    const bool nothingTyped = m_completion.begun.isEmpty() && !m_completion.key;
    const bool isThere = words.size() == 1 && filterFolded(words.first()) == m_completion.begun;
    m_words->setStringList(words);
    if (words.isEmpty() || isThere || (nothingTyped && !evenNothingTyped)) {
        m_completer->popup()->hide();
        return;
    }
    const QFontMetrics metrics(m_completer->popup()->font());
    int width = 0;
    for (const QString &word : words)
        width = std::max(width, metrics.horizontalAdvance(word));
    QRect place = cursorRect();
    place.setWidth(width + Theme::of(this).space(12));
    m_completer->popup()->setCurrentIndex({});
    m_completer->complete(place);
}

void FilterField::take(const QString &word)
{
    QString all = text();
    all.replace(m_completion.at, m_completion.length, word);
    qsizetype cursor = m_completion.at + word.size();
    const bool goesOn = word.endsWith(u':'); // a key: its values are next
    if (!goesOn && cursor == all.size())
        all += u' ', ++cursor;
    setText(all);
    setCursorPosition(static_cast<int>(cursor));
    if (goesOn)
        offer();
    else
        Q_EMIT completed();
}

bool FilterField::event(QEvent *event)
{
    // Tab takes what is offered first; without an offer it goes on to the next control.
    if (event->type() == QEvent::KeyPress && popup()->isVisible() && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Tab) {
        const QModelIndex current = popup()->currentIndex();
        const QString word = current.isValid() ? current.data().toString() : m_words->stringList().value(0);
        popup()->hide();
        take(word);
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void FilterField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        Q_EMIT entered();
}

void FilterField::keyPressEvent(QKeyEvent *event)
{
    const bool offers = popup()->isVisible();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (offers && popup()->currentIndex().isValid()) {
            event->ignore(); // the one chosen is taken
            return;
        }
        popup()->hide();
        Q_EMIT accepted();
        return;
    case Qt::Key_Escape:
        if (offers)
            event->ignore();
        else
            Q_EMIT left();
        return;
    case Qt::Key_Down:
        if (!offers) {
            offer(true);
            return;
        }
        break;
    case Qt::Key_Backspace:
        if (cursorPosition() == 0 && !hasSelectedText()) {
            Q_EMIT lastWanted();
            return;
        }
        break;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}
