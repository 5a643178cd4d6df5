// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/filter.h"

#include <QLineEdit>

#include <map>

class QAbstractItemView;
class QCompleter;
class QStringListModel;

/// One line in the language of filters. What may stand at the cursor is offered as it is typed: Tab takes the first, the arrows choose.
class FilterField : public QLineEdit
{
    Q_OBJECT
public:
    explicit FilterField(const QString &language, QWidget *parent = nullptr);

    QString language() const { return m_language; }
    /// Values of the data behind a key, offered with the language's own words.
    void setKnown(FilterKey key, const QStringList &values);
    /// What is offered now; empty: nothing.
    QStringList offered() const;
    QAbstractItemView *popup() const;

Q_SIGNALS:
    /// The keyboard came here: what the data has to offer is wanted.
    void entered();
    /// Enter: all that stands there counts.
    void accepted();
    /// A word was taken from what is offered, and ends its token.
    void completed();
    /// Esc: back to where one came from.
    void left();
    /// Backspace in front of the first character.
    void lastWanted();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void offer(bool evenNothingTyped = false);
    void take(const QString &word);

    QString m_language;
    FilterCompletion m_completion;
    std::map<FilterKey, QStringList> m_known;
    QStringListModel *m_words;
    QCompleter *m_completer;
};
