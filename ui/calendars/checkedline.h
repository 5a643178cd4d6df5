// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class IconLabel;
class TextLabel;

/// A line to type into, and room below it for what is wrong with it or was done to it; what was typed stays.
class CheckedLine : public QWidget
{
    Q_OBJECT
public:
    /// The id becomes the objectName of the line; the name is what errors and screen readers call it.
    CheckedLine(const QString &id, const QString &name, QWidget *parent = nullptr);

    QLineEdit *edit() const { return m_edit; }
    QString text() const;
    void setText(const QString &text);
    QString name() const { return m_name; }
    void setName(const QString &name);
    /// Shows an error that begins with the field's name.
    void setError(const QString &error);
    /// Says what was done to what was typed.
    void setNote(const QString &note);
    void clearError();
    QString error() const { return m_error; }

Q_SIGNALS:
    void typed();
    void left(); ///< the keyboard went elsewhere, or Enter was pressed

private:
    void say(const QString &text, bool wrong);

    QString m_name;
    QString m_error;
    QLineEdit *m_edit;
    QWidget *m_below;
    IconLabel *m_icon;
    TextLabel *m_text;
};

/// A field with its name above it, which is also what a screen reader calls `buddy`.
QWidget *captioned(const QString &caption, QWidget *field, QWidget *buddy);
