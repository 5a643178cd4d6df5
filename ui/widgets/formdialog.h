// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewpoint.h"
#include "ui/widgets/taborder.h"

#include <QDialog>
#include <QJsonObject>

class MessageBar;
class QFormLayout;
class QPushButton;
class QVBoxLayout;
class TextLabel;

/// What dialogs share that write something down: a head, a message, fields that scroll when there is no room, and the button that does it.
class FormDialog : public QDialog
{
    Q_OBJECT
public:
    FormDialog(const QString &id, const QString &title, const Viewpoint &viewpoint, QWidget *parent = nullptr);

    /// It is being done: nothing can be changed until the answer is there.
    void await();
    /// It could not be done: says why, and keeps what was written.
    virtual void refuse(const QString &reason);
    MessageBar *message() const { return m_message; }
    QPushButton *doIt() const { return m_do; }
    /// All that can be typed or chosen, for keeping it and for comparing.
    virtual QJsonObject typed() const = 0;
    /// Fills the fields with what was typed before.
    virtual void takeUp(const QJsonObject &typed) = 0;
    /// Does something stand here that was not there when it was opened? Closing would lose it.
    virtual bool hasWords() const;
    /// Why it cannot be done as it is typed; empty: it can be.
    virtual QString wrong() const { return {}; }

public Q_SLOTS:
    void reject() override;

Q_SIGNALS:
    /// It is to be done; the dialog stays until it is.
    void wanted();
    /// What stands here is as it was opened.
    void settled();

protected:
    void showEvent(QShowEvent *event) override;
    bool focusNextPrevChild(bool next) override { return focusNextControl(this, next); }
    QVBoxLayout *body() const { return m_body; }
    /// A form at the end of the body.
    QFormLayout *form();
    void setDoes(const QString &text);
    /// What stands here now was not typed by a person.
    void markOpened();
    const Viewpoint &viewpoint() const { return m_viewpoint; }

private:
    Viewpoint m_viewpoint;
    MessageBar *m_message;
    QWidget *m_fields;
    QVBoxLayout *m_body;
    QPushButton *m_do;
    bool m_awaits = false;
    std::optional<QJsonObject> m_opened; ///< what stood here then
};
